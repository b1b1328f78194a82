@NullMarked
package com.ooma.office.billing.application.prepaid.port;

import org.jspecify.annotations.NullMarked;
