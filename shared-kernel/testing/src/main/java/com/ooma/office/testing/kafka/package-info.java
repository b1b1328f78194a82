/// A real broker inside this JVM, who may come in to it, and records that nobody should send.
@NullMarked
package com.ooma.office.testing.kafka;

import org.jspecify.annotations.NullMarked;
