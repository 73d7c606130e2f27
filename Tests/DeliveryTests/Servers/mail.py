"""Reads mail as a mail reader does and says what it finds: subject, thread, and both texts."""
import email
import email.policy
import sys

raw = open(sys.argv[1], "rb").read()
envelope, _, message = raw.partition(b"\r\n")
mail = email.message_from_bytes(message, policy=email.policy.default)
if mail.defects:
    sys.exit(f"defects: {mail.defects}")
long = [line for line in message.split(b"\r\n") if len(line) > 78]
if long:
    sys.exit(f"a line longer than 78: {long[0]!r}")
print("envelope:", envelope.decode())
for name in ["Date", "From", "To", "Subject", "Message-ID", "In-Reply-To", "References", "Auto-Submitted"]:
    print(f"{name}: {mail[name]}")
for kind in ["plain", "html"]:
    part = mail.get_body((kind,))
    print(f"--- {part.get_content_type()}")
    print(part.get_content().replace("\r\n", "\n"))
