#!/bin/sh
# Signs Windows programs in place, where there is no Windows, with osslsigncode: sign.sh FILE...
# Wants CERTIFICATE, a PKCS#12 file, and CERTIFICATE_WORD, its password. TIMESTAMP is the server
# that says when it was signed, so that the signature outlives the certificate; empty for none.
set -eu

timestamp="${TIMESTAMP-http://timestamp.digicert.com}"
word="$(mktemp)" # only its owner may read it; on the command line everyone could
trap 'rm -f "$word"' EXIT
printf %s "$CERTIFICATE_WORD" >"$word"

for file in "$@"; do
    set -- -pkcs12 "$CERTIFICATE" -readpass "$word" -h sha256 -n Callboard
    [ -z "$timestamp" ] || set -- "$@" -ts "$timestamp"
    osslsigncode sign "$@" -in "$file" -out "$file.signed"
    mv "$file.signed" "$file"
done
