@NullMarked
package com.ooma.office.billing.application.einvoicing.port;

import org.jspecify.annotations.NullMarked;
