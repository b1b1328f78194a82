/// Letters: their words, their look, and the mail server they are handed to.
package com.ooma.office.support.adapter.out.mail;
