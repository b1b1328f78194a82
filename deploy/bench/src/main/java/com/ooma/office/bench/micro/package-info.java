/// What takes nanoseconds, as JMH calls it.
@NullMarked
package com.ooma.office.bench.micro;

import org.jspecify.annotations.NullMarked;
