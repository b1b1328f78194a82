@NullMarked
package com.ooma.office.billing.application.usage.port;

import org.jspecify.annotations.NullMarked;
