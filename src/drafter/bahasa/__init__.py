"""How Indonesian legal text writes numbers, dates, money and names.

Pure functions from value to text (and back for dates and Roman numerals); no locale, no clock.
Rules: Lampiran II UU 12/2011 where it speaks, else the Indonesian spelling rules (EYD).
"""
