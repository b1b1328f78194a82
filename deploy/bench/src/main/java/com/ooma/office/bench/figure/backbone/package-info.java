/// What events cost on their way from one service to another: outbox, relay, inbox.
@NullMarked
package com.ooma.office.bench.figure.backbone;

import org.jspecify.annotations.NullMarked;
