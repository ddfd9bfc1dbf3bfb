"""Numbers of decisions: the pattern of a number, the register of those issued, the next one."""
