"""Runs a program and prints the most memory that it had in use, in bytes.

    python3 peak.py PROGRAM [ARGUMENT…]

A process of its own: what is started by a large one is reported to have been as large.
"""

import os
import resource
import subprocess
import sys

done = subprocess.run(
    sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, close_fds=False)
kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
print(kilobytes * (1 if sys.platform == "darwin" else 1024))
sys.exit(done.returncode)
