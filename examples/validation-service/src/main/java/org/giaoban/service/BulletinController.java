package org.giaoban.service;

import jakarta.validation.Validator;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.giaoban.parser.BulletinParser;
import org.giaoban.parser.ParsedBulletin;
import org.giaoban.parser.ParserOptions;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Reads bulletins. */
@RestController
class BulletinController {
    private final BulletinParser vietnamese;
    private final BulletinParser english;

    BulletinController(Validator validator) {
        ParserOptions options = ParserOptions.defaults().withValidator(validator);
        vietnamese = BulletinParser.create(options.withLanguage(Languages.VIETNAMESE));
        english = BulletinParser.create(options.withLanguage(Locale.ENGLISH));
    }

    @PostMapping(
            path = "/bulletins",
            consumes = "text/plain;charset=UTF-8",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ParsedBulletin read(@RequestBody byte[] body, Locale language) {
        BulletinParser parser = language.equals(Languages.VIETNAMESE) ? vietnamese : english;
        return parser.parse(text(body));
    }

    /** Letters that are lost in a wrong encoding are refused here, not read as best they can. */
    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "refusal.encoding");
        }
    }
}
