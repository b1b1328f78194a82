@NullMarked
package com.ooma.office.support.application.notice;

import org.jspecify.annotations.NullMarked;
