@NullMarked
package com.ooma.office.support.application.notice.port;

import org.jspecify.annotations.NullMarked;
