"""Template + village + law -> a numbered naskah; one small pass each."""
