@NullMarked
package com.ooma.office.billing.application.subscription.port;

import org.jspecify.annotations.NullMarked;
