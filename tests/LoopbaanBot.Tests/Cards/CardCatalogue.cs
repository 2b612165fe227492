using System.Reflection;
using LoopbaanBot.AdaptiveCards;
using LoopbaanBot.Content;
using LoopbaanBot.Conversation;
using LoopbaanBot.Conversation.Installing;
using LoopbaanBot.Conversation.Menu;
using LoopbaanBot.Conversation.Menu.People;
using LoopbaanBot.Delivery;
using LoopbaanBot.Reflection.Cards;
using LoopbaanBot.Reflection.Journal;
using LoopbaanBot.Roadmaps;
using LoopbaanBot.Tests.Cards.Samples;
using LoopbaanBot.Tests.Cards.Samples.People;
using LoopbaanBot.Tests.Content;

namespace LoopbaanBot.Tests.Cards;

/// <summary>Every card that the bot can show, once per language. A new card is added here, and then all checks hold it.</summary>
internal static class CardCatalogue
{
    public static IReadOnlyList<SampleCard> All { get; } = [.. Languages.All.SelectMany(In)];

    private static IEnumerable<SampleCard> In(Language language)
    {
        var content = Library.Real[language];
        return Posted(content)
            .Concat(BeginSamples.Posted(content.Texts))
            .Select(card => (card.Name, Card: card.Card.ToCard(language.Code())))
            .Concat(SamplePages.All(content).Select(page => (page.Name, Card: Draw(content, page.Page))))
            .Concat(Views(language).Select(view => (view.Name, Card: CardOf(view.View))))
            .Select(card => new SampleCard($"{card.Name}.{language.Code()}", card.Card));
    }

    private static IEnumerable<(string Name, PostedCard Card)> Posted(LanguageContent content)
    {
        var (texts, begun, kept) = (content.Texts, SamplePages.Begun, SamplePages.Kept);
        var (doorway, door) = (ReflectionPosts.Doorway(content, begun), ReflectionPosts.Door(content, begun));
        return
        [
            ("welcome", WelcomeCards.Personal(texts, isNew: true)),
            ("welcome-again", WelcomeCards.Personal(texts, isNew: false)),
            ("welcome-group", WelcomeCards.Group(texts, isTeam: false)),
            ("welcome-team", WelcomeCards.Group(texts, isTeam: true)),
            ("menu", MenuCards.Menu(texts, null)),
            ("people", PeopleCards.People(texts, null, [PostedButton.Of(texts, "people.openNext", Verbs.OpenPeople)])),
            ("people-none", PeopleCards.People(texts, null, [])),
            (
                "people-next",
                PeopleCards.People(
                    texts,
                    new Upcoming(
                        new DateTimeOffset(2026, 2, 3, 15, 30, 0, TimeSpan.FromHours(1)),
                        Wording.Of(texts, "menu.reflect"),
                        Verbs.OpenPeople
                    ),
                    []
                )
            ),
            ("menu-running", MenuCards.Menu(texts, doorway)),
            ("menu-switched", MenuCards.Switched(texts, null)),
            ("road", RoadCards.Road(texts)),
            ("mine", RoadCards.Mine(texts)),
            ("help", MenuCards.Help(texts)),
            ("help-after-misses", MenuCards.HelpAfterMisses(texts)),
            ("languages", MenuCards.Languages(texts)),
            ("not-understood", MenuCards.NotUnderstood(texts, 1)),
            ("not-understood-again", MenuCards.NotUnderstood(texts, 2)),
            ("journal-doorway", JournalViews.Doorway(texts)),
            ("roadmap-doorway", RoadmapViews.Doorway(texts)),
            ("reflection-picker", ReflectionPosts.Picker(content)),
            ("reflection-doorway", doorway),
            ("reflection-taken", door.Taken(texts, withHint: false)),
            ("reflection-taken-hint", door.Taken(texts, withHint: true)),
            ("reflection-not-taken", door.NotTaken(texts)),
            ("reflection-paused", ReflectionPosts.Paused(content, begun)),
            ("reflection-stopped", ReflectionPosts.Stopped(content, begun, isKept: true)),
            ("reflection-stopped-empty", ReflectionPosts.Stopped(content, begun, isKept: false)),
            ("reflection-kept", ReflectionPosts.Kept(content, kept)),
            .. SharingSamples.Posted(texts),
            .. BuddySamples.Posted(texts),
            ("reflection-discarded", ReflectionPosts.Discarded(content, kept)),
            ("reflection-deleted", ReflectionPosts.Deleted(content, kept)),
            .. QuestionSamples.Posted(texts),
            .. ExerciseSamples.Posted(texts),
            .. RhythmSamples.Posted(content),
            .. StepSamples.Posted(texts),
            .. PathSamples.Posted(texts),
            .. CohortSamples.Posted(texts),
            .. RoundSamples.Posted(texts),
            .. BuddyMomentSamples.Posted(content),
            .. RoleModelSamples.Posted(content),
            .. CarouselSamples.Posted(texts),
            .. VisitSamples.Posted(texts),
            .. ManagerSamples.Posted(content),
        ];
    }

    private static IEnumerable<(string Name, View View)> Views(Language language) =>
        [
            .. Reflections(language),
            .. FormSamples.Views(language),
            .. BeginSamples.Views(language),
            .. SharingSamples.Views(language),
            .. BuddySamples.Views(language),
            .. QuestionSamples.Views(language),
            .. ExerciseSamples.Views(language),
            .. RhythmSamples.Views(language),
            .. StepSamples.Views(language),
            .. PathSamples.Views(language),
            .. RoadmapSamples.Views(language),
            .. CohortSamples.Views(language),
            .. RoundSamples.Views(language),
            .. BuddyMomentSamples.Views(language),
            .. RoleModelSamples.Views(language),
            .. CarouselSamples.Views(language),
            .. VisitSamples.Views(language),
            .. ManagerSamples.Views(language),
        ];

    private static IEnumerable<(string Name, View View)> Reflections(Language language)
    {
        var turn = SamplePages.Turn(language);
        var (begun, kept) = (SamplePages.Begun, SamplePages.Kept);
        return
        [
            ("reflection-read", ReflectionViews.Read(turn, kept)),
            ("reflection-kept-view", ReflectionViews.Kept(turn, kept)),
            ("reflection-changed", ReflectionViews.Changed(turn, kept)),
            ("journal", JournalViews.List(turn, begun, [new(kept, null)])),
            ("journal-empty", JournalViews.List(turn, null, [])),
            ("journal-form", JournalViews.Form(turn, kept, null, null)),
            ("journal-form-notice", JournalViews.Form(turn, kept, null, turn.Texts["summary.empty"])),
            ("journal-delete", JournalViews.AskDelete(turn, kept)),
        ];
    }

    private static AdaptiveCard Draw(LanguageContent content, LoopbaanBot.Reflection.Talk.ReflectionPage page) =>
        ReflectionViews.Draw(content, Careers.People.TeacherProfile.Unknown, page);

    /// <summary>A view gives its card to nobody, so that it cannot be sent; only this check looks inside.</summary>
    private static AdaptiveCard CardOf(View view) =>
        (AdaptiveCard)
            typeof(View)
                .GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
                .Single(field => field.FieldType == typeof(AdaptiveCard))
                .GetValue(view)!;
}

/// <param name="Name">As in Goldens/{Name}.json.</param>
internal sealed record SampleCard(string Name, AdaptiveCard Card)
{
    public string Json => Card.ToJson();
}
