/// What services tell an OpenTelemetry collector.
@NullMarked
package com.ooma.office.e2e.trace;

import org.jspecify.annotations.NullMarked;
