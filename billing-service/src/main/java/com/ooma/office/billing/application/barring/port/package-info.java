@NullMarked
package com.ooma.office.billing.application.barring.port;

import org.jspecify.annotations.NullMarked;
