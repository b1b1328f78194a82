@NullMarked
package com.ooma.office.ordering.application.promise.port;

import org.jspecify.annotations.NullMarked;
