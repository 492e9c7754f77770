"""A large, invented directory of peer-support groups, the same on every machine."""
