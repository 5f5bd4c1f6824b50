"""Importing what people have.

A mailbox: python3's own `mailbox` only reads the headers of each message. Connections: the same
people, employers and addresses as statements of a script.
"""

import sys

from harness import Comparison, Contender, output

MESSAGES, PEOPLE, ROWS = 20_000, 500, 30_000

READ_MAILBOX = """
import mailbox, sys
print(sum(1 for m in mailbox.mbox(sys.argv[1]) if m['From'] and (m['To'], m['Date'], m['Subject'])))
"""


def comparisons(bench):
    known, mail = bench.made("known.vcf", _write_cards), bench.made("mail.mbox", _write_mail)
    connections = bench.made("Connections.csv", _write_connections)
    mailed, remove_mailed = bench.new_store("mailed.db")
    connected, remove_connected = bench.new_store("connected.db")
    script = bench.made("connections.net", _write_script)
    written, remove_written = bench.new_store("written.db")

    def begin_mail():
        remove_mailed()
        output(_import(bench, mailed, known), bench.environment)

    return [
        Comparison(
            f"importing {MESSAGES:,} messages of mail",
            Contender("whoknows import", _import(bench, mailed, mail), before=begin_mail),
            Contender(
                "python3 mailbox, reading", [sys.executable, "-c", READ_MAILBOX, str(mail)]),
            rounds=5, amount=(MESSAGES, MESSAGES, "messages")),
        Comparison(
            f"importing {ROWS:,} connections",
            Contender(
                "whoknows import", _import(bench, connected, connections),
                before=remove_connected),
            Contender(
                "whoknows, as a script", bench.whoknows("--store", written, script),
                before=remove_written),
            rounds=5, amount=(ROWS, ROWS, "rows")),
    ]


def verify(bench):
    """Everything that is in the files comes in, and a second time nothing does."""
    store, remove = bench.new_store("verified.db")
    remove()
    said = [
        output(_import(bench, store, bench.made(name, write)), bench.environment).splitlines()[0]
        for name, write in [
            ("known.vcf", _write_cards), ("mail.mbox", _write_mail), ("mail.mbox", _write_mail),
            ("Connections.csv", _write_connections), ("Connections.csv", _write_connections)]
    ]
    wanted = [
        f"vCard contacts: {PEOPLE} new", f"mail: {MESSAGES} new", f"mail: {MESSAGES} same",
        f"LinkedIn connections: {ROWS} new", f"LinkedIn connections: {ROWS} same",
    ]
    if said != wanted:
        sys.exit(f"an import did not bring what is in the file: {said}")
    return "imports bring what is in the files, once"


def _import(bench, store, path):
    return bench.whoknows("--store", store, "-c", f'import "{path}"')


def _write_cards(path):
    path.write_text("".join(
        f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Person {_letters(number)}\r\n"
        f"EMAIL:p{number}@example.com\r\nEND:VCARD\r\n" for number in range(PEOPLE)))


def _write_mail(path):
    body = "a line of the body\n" * 80
    with path.open("w") as file:
        for number in range(MESSAGES):
            them, me = f"p{number * 7919 % PEOPLE}@example.com", "Me <me@example.com>"
            sender, receiver = (me, them) if number % 3 == 0 else (them, me)
            file.write(
                f"From x@example.com Thu Jan  1 00:00:00 2026\nFrom: {sender}\nTo: {receiver}\n"
                f"Subject: about {number}\nMessage-ID: <{number}@example.com>\n"
                f"Date: {1 + number % 28} Feb {2015 + number % 10} 10:00:00 +0000\n"
                f"Received: from somewhere\n\n{body}\n")


def _write_connections(path):
    with path.open("w") as file:
        file.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n")
        for number in range(ROWS):
            file.write(
                f"Colleague,{_letters(number)},https://www.linkedin.com/in/p{number},,"
                f"Company {number % 400},Engineer,{1 + number % 28:02} Feb {2010 + number % 15}\n")


def _write_script(path):
    path.write_text("".join(
        f"\"Colleague {_letters(number)}\" works at \"Company {number % 400}\" as \"Engineer\"\n"
        f"alias \"Colleague {_letters(number)}\" as \"linkedin.com/in/p{number}\"\n"
        for number in range(ROWS)))


def _letters(number):
    """A family name for a number: A to Z, in capitals only where it begins."""
    word = ""
    while True:
        number, digit = divmod(number, 26)
        word += chr(ord("a") + digit)
        if number == 0:
            return word.capitalize()
