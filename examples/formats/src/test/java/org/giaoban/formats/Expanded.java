package org.giaoban.formats;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;

/** Expands JSON-LD with a processor that fetches nothing. */
public final class Expanded {
    private static final URI ANNOTATION_CONTEXT = URI.create("http://www.w3.org/ns/anno.jsonld");

    private Expanded() {}

    /** A document that needs nothing from elsewhere. */
    public static JsonObject of(String json) {
        return expanded(json, (url, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url.toString());
        });
    }

    /** A document with the context of Web Annotations, of which the test resources hold the terms that are used. */
    public static JsonObject ofAnnotations(String json) {
        return expanded(json, (url, options) -> {
            InputStream context = Expanded.class.getResourceAsStream("anno.jsonld");
            if (!url.equals(ANNOTATION_CONTEXT) || context == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, url.toString());
            }
            return JsonDocument.of(context);
        });
    }

    private static JsonObject expanded(String json, DocumentLoader loader) {
        try {
            return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                    .loader(loader)
                    .get()
                    .getJsonObject(0);
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }
}
