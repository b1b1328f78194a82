@NullMarked
package com.ooma.office.ordering.application.account.port;

import org.jspecify.annotations.NullMarked;
