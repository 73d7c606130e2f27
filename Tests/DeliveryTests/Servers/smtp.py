"""An SMTP server for tests: what it takes stands in FOLDER as one file a message, headers of the envelope first.

Usage: smtp.py PORT FOLDER [starttls|tls CERTIFICATE KEY]. Who logs in says tocsin and s3cret-smtp. Recipients called refuse, later and hang get what their name says."""
import asyncio
import os
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

port, folder = int(sys.argv[1]), sys.argv[2]


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        if name == "refuse":
            return "550 5.1.1 nobody of that name"
        if name == "later":
            return "451 4.3.0 try again later"
        if name == "hang":
            await asyncio.sleep(30)
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        number = len(os.listdir(folder))
        head = f"{envelope.mail_from} -> {', '.join(envelope.rcpt_tos)}\r\n".encode()
        with open(f"{folder}/{number}.part", "wb") as file:
            file.write(head + envelope.original_content)
        os.rename(f"{folder}/{number}.part", f"{folder}/{number}.eml")
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    right = isinstance(data, LoginPassword) and (data.login, data.password) == (b"tocsin", b"s3cret-smtp")
    return AuthResult(success=right, handled=False)


context = None
if len(sys.argv) > 3:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(sys.argv[4], sys.argv[5])
mode = sys.argv[3] if context else "none"
# aiosmtpd takes no AUTH it knows to be in the clear; of TLS from the first byte it does not know.
Controller(
    Handler(), hostname="0.0.0.0" if context else "127.0.0.1", port=port, authenticator=authenticate, auth_required=True,
    auth_require_tls=mode == "starttls", require_starttls=mode == "starttls",
    tls_context=context if mode == "starttls" else None, ssl_context=context if mode == "tls" else None,
).start()
asyncio.new_event_loop().run_forever()
