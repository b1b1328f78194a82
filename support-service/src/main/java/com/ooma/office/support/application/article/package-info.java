@NullMarked
package com.ooma.office.support.application.article;

import org.jspecify.annotations.NullMarked;
