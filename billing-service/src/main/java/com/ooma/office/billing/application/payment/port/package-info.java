@NullMarked
package com.ooma.office.billing.application.payment.port;

import org.jspecify.annotations.NullMarked;
