@NullMarked
package com.ooma.office.support.application.attachment.port;

import org.jspecify.annotations.NullMarked;
