@NullMarked
package com.ooma.office.support.application.reply.port;

import org.jspecify.annotations.NullMarked;
