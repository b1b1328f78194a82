/// Messages that one company's program sends to another's over HTTP, by Standard Webhooks 1.0.0:
/// keys, signing, verifying, and each message's effect once. Who the senders are, and what they
/// say, is the services' business.
@NullMarked
package com.ooma.office.kernel.webhook;

import org.jspecify.annotations.NullMarked;
