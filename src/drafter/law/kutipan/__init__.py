"""Reading citations as people write them: recognise, resolve, and say what is wrong.

``pecah.baca`` splits one citation into its parts; ``kenali.kenali`` finds the regulation that is
meant and compares every part with the register on a day.
"""
