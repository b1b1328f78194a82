@NullMarked
package com.ooma.office.support.application.webhook.port;

import org.jspecify.annotations.NullMarked;
