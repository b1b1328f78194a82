@NullMarked
package com.ooma.office.ordering.application.quote.port;

import org.jspecify.annotations.NullMarked;
