@NullMarked
package com.ooma.office.billing.application.replacement.port;

import org.jspecify.annotations.NullMarked;
