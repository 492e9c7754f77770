public import Language
public import Prose

/// Where somebody in a crisis can turn now.
public final class CrisisLine: Sendable {
  /// Its name.
  public let name: LocalizedText
  /// What it is for.
  public let say: LocalizedText?
  /// A number to call.
  public let call: PhoneNumber?
  /// A number to send text messages to.
  public let text: PhoneNumber?
  /// A chat on the web.
  public let chat: LinkTarget?
  /// Its page.
  public let link: LinkTarget?
  /// When it answers, in words.
  public let hours: LocalizedText?
  /// The languages it speaks.
  public let languages: [LanguageTag]
  /// The topics on whose pages it comes first.
  public let topics: [Slug]

  /// A crisis line.
  public init(
    name: LocalizedText, say: LocalizedText?, call: PhoneNumber?, text: PhoneNumber?, chat: LinkTarget?,
    link: LinkTarget?, hours: LocalizedText?, languages: [LanguageTag], topics: [Slug]
  ) {
    self.name = name
    self.say = say
    self.call = call
    self.text = text
    self.chat = chat
    self.link = link
    self.hours = hours
    self.languages = languages
    self.topics = topics
  }
}
