"""python3 tokens.py <format> <seed> <count>: tokens as CPython's random module gives them, one a line."""
import random
import string
import sys
import uuid

LETTERS = string.ascii_uppercase + string.ascii_lowercase + string.digits
ALPHABETS = {
    "10": string.digits, "16": "0123456789abcdef", "26": string.ascii_lowercase, "32": string.ascii_uppercase + "234567",
    "36": string.digits + string.ascii_lowercase, "58": "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz",
    "62": LETTERS, "64": LETTERS + "-_",
}


def token(name):
    kind, _, rest = name.partition("-")
    if kind == "choices":  # choices-62-32: alphabet, length
        size, length = rest.split("-")
        return "".join(random.choices(ALPHABETS[size], k=int(length)))
    if kind == "choice":
        size, length = rest.split("-")
        return "".join(random.choice(ALPHABETS[size]) for _ in range(int(length)))
    if kind == "floats":
        return bytes(int(random.random() * 256) for _ in range(int(rest))).hex()
    if kind == "getrandbits":
        return "%0*x" % (int(rest) // 4, random.getrandbits(int(rest)))
    if kind == "decimal":
        return str(random.getrandbits(int(rest)))
    if kind == "randbytes":
        return random.randbytes(int(rest)).hex()
    if kind == "uuid":
        return str(uuid.UUID(int=random.getrandbits(128)))
    if kind == "uuid4":
        return str(uuid.UUID(int=random.getrandbits(128), version=4))
    raise SystemExit("unknown format " + name)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
random.seed(seed)
print("# python3 tokens.py", *sys.argv[1:])
for _ in range(count):
    print(token(name))
