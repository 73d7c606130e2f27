"""Runs every scorer of this folder over $DATA with the binary that $TOCSIN names: `make score`."""
import os
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
names = sorted(n for n in os.listdir(here) if n.startswith("score_") and n.endswith(".py"))
sys.exit(max(subprocess.call([sys.executable, os.path.join(here, name)]) for name in names))
