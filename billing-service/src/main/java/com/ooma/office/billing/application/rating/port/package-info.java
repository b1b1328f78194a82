@NullMarked
package com.ooma.office.billing.application.rating.port;

import org.jspecify.annotations.NullMarked;
