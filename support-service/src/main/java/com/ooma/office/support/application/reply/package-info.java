@NullMarked
package com.ooma.office.support.application.reply;

import org.jspecify.annotations.NullMarked;
