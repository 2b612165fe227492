using LoopbaanBot.Careers.People;
using LoopbaanBot.Delivery;
using LoopbaanBot.Delivery.Notices;

namespace LoopbaanBot.Managers;

/// <summary>The buttons of talks. What is in their data points and grants nothing.</summary>
internal static class TalkVerbs
{
    public const string Show = "careerTalk.show";
    public const string Sent = "careerTalk.sent";
    public const string Times = "careerTalk.times";
    public const string Offer = "careerTalk.offer";
    public const string Pick = "careerTalk.pick";
    public const string OtherTimes = "careerTalk.otherTimes";
    public const string NotNow = "careerTalk.notNow";
    public const string Later = "careerTalk.later";
    public const string Decline = "careerTalk.decline";
    public const string Diary = "careerTalk.diary";
    public const string Reply = "careerTalk.reply";
    public const string SaveReply = "careerTalk.saveReply";
    public const string Speak = "careerTalk.speak";
    public const string NotSpoken = "careerTalk.notSpoken";
    public const string Agreements = "careerTalk.agreements";
    public const string Propose = "careerTalk.propose";
    public const string Confirm = "careerTalk.confirm";
    public const string Check = "careerTalk.check";
    public const string SaveCheck = "careerTalk.saveCheck";
    public const string Withdraw = "careerTalk.withdraw";
    public const string Close = "careerTalk.close";
    public const string Instead = "careerTalk.instead";

    public static CardCommand List { get; } = CardCommand.Of("careerTalk.list");

    public static CardCommand Prepare { get; } = CardCommand.Of("careerTalk.prepare");

    public static CardCommand Managing { get; } = CardCommand.Of("managing.open");

    /// <param name="more">What else the button needs to know.</param>
    public static CardCommand Of(string verb, SharedId talk, params ReadOnlySpan<(string Key, string Value)> more) =>
        CardCommand.Of(verb, [(TalkAccess.Key, talk.ToString()), .. more]);

    /// <summary>The same from a card that was sent, by its handle.</summary>
    public static CardCommand Of(string verb, Notice notice) => CardCommand.Of(verb, notice.Handle);
}
