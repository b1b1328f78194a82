/// Starts, stops and measures the rest of messaging with the service.
package com.ooma.office.kernel.messaging.runtime;
