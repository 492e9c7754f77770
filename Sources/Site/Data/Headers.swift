import ProgramDirectory
extension Edition {
  /// `_headers`, as Netlify, Cloudflare Pages and others read it: what each page says of itself in `<meta>`, said by the
  /// host too, and what only a host can say.
  var headers: [UInt8] {
    let base = site.basePath
    return Array(
      """
      \(base)*
        Content-Security-Policy: \(contentSecurityPolicy); frame-ancestors 'none'
        Referrer-Policy: no-referrer
        X-Content-Type-Options: nosniff
        Permissions-Policy: camera=(), microphone=(), geolocation=(self)
      \(base)assets/*
        Cache-Control: public, max-age=31536000, immutable
      \(base)data/*
        Access-Control-Allow-Origin: *

      """.utf8)
  }
}
