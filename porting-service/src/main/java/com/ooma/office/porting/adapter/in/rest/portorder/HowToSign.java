package com.ooma.office.porting.adapter.in.rest.portorder;

/// What the document tells a carrier's programmer, who has nothing else to go by.
final class HowToSign {

  static final String DESCRIPTION =
      """
      Signed by [Standard Webhooks 1.0.0](https://www.standardwebhooks.com) instead of a bearer
      token: `v1` (HMAC-SHA256 with the key that you got from us, `whsec_…`) or `v1a` (Ed25519, if
      you gave us your public key). What is signed is `webhook-id`, `webhook-timestamp` and the body
      as it is sent, byte for byte, with full stops between them. The timestamp is real time,
      also in a sandbox whose clock was moved, and may be 300 s off. In the sandbox `GET /sandbox/carriers/{carrier}/webhook-key` tells the key.

      With JavaScript (npm `standardwebhooks`):

      ```js
      const now = new Date();
      const signature = new Webhook(key).sign(id, now, body);
      const headers = { "Content-Type": "application/json", "webhook-id": id,
        "webhook-timestamp": String(Math.floor(now.getTime() / 1000)), "webhook-signature": signature };
      ```

      With Python (PyPI `standardwebhooks`):

      ```python
      now = datetime.now(timezone.utc)
      signature = Webhook(key).sign(msg_id=id, timestamp=now, data=body)
      headers = {"Content-Type": "application/json", "webhook-id": id,
                 "webhook-timestamp": str(int(now.timestamp())), "webhook-signature": signature}
      ```

      With Java (Maven `com.standardwebhooks:standardwebhooks`):

      ```java
      long now = Instant.now().getEpochSecond();
      String signature = new Webhook(key).sign(id, now, body);
      ```

      In a shell:

      ```bash
      now=$(date +%s)
      hex=$(printf %s "${key#whsec_}" | base64 -d | od -An -v -tx1 | tr -d ' \\n')
      signature=v1,$(printf %s "$id.$now.$body" | openssl dgst -sha256 -mac HMAC -macopt hexkey:$hex -binary | base64)
      curl "$url" -H "Content-Type: application/json" -H "webhook-id: $id" -H "webhook-timestamp: $now" \\
           -H "webhook-signature: $signature" --data-binary "$body"
      ```

      A message that cannot be verified is 401, also if an id or a timestamp comes twice. A
      message that had its effect is 204 again, however often it is repeated, and has no second
      effect; another body under its `webhook-id` is 409 `webhook-id-reused`. A refused message
      (other 4xx) left no trace and may be sent again under the same id. Send again under the same
      id, with a new timestamp, after 429, 503 and when no answer came. Messages of a type we don't
      know are acknowledged and ignored.
      """;

  private HowToSign() {}
}
