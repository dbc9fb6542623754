"""Counts herons.

Title: not of a paper
Authors: nobody
"""
import datetime

HERONS = 17


def count(ponds):
    # --- 1. Look at each pond ---
    total = 0
    for pond in ponds:
        total += pond.herons
    return total


if __name__ == "__main__":
    print(count([]), datetime.date(2025, 11, 21))
