"""Runs a program and prints the most memory that it had in use, in bytes, and its seconds of user and
system time.

    python3 peak.py PROGRAM [ARGUMENT…]

A process of its own: what is started by a large one is reported to have been as large.
"""

import os
import resource
import subprocess
import sys

done = subprocess.run(
    sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, close_fds=False)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_maxrss * (1 if sys.platform == "darwin" else 1024), used.ru_utime + used.ru_stime)
sys.exit(done.returncode)
