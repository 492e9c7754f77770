"""Runs programs in turns and says what they used."""
