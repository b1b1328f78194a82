/// Letters: their words, their look, and the mail server they are handed to.
@NullMarked
package com.ooma.office.support.adapter.out.mail;

import org.jspecify.annotations.NullMarked;
