@NullMarked
package com.ooma.office.billing.application.credit.port;

import org.jspecify.annotations.NullMarked;
