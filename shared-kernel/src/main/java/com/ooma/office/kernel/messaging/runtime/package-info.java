/// Starts, stops and measures the rest of messaging with the service.
@NullMarked
package com.ooma.office.kernel.messaging.runtime;

import org.jspecify.annotations.NullMarked;
