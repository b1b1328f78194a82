@NullMarked
package com.ooma.office.ordering.application.order.port;

import org.jspecify.annotations.NullMarked;
