@NullMarked
package com.ooma.office.billing.application.invoice.port;

import org.jspecify.annotations.NullMarked;
