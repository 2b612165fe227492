using LoopbaanBot.Actions;
using LoopbaanBot.Buddies.Keeping;
using LoopbaanBot.Buddies.Mirrors;
using LoopbaanBot.Buddies.Moments;
using LoopbaanBot.Conversation.Talks.Topics;
using LoopbaanBot.Delivery.Notices;
using LoopbaanBot.Exercises;
using LoopbaanBot.Intake;
using LoopbaanBot.LearningQuestions;
using LoopbaanBot.Managers;
using LoopbaanBot.Managers.Managing;
using LoopbaanBot.Obstacles;
using LoopbaanBot.Paths;
using LoopbaanBot.People;
using LoopbaanBot.Privacy.Circle;
using LoopbaanBot.Privacy.Outbox;
using LoopbaanBot.Privacy.Received;
using LoopbaanBot.Privacy.Sharing;
using LoopbaanBot.Programmes.Stored;
using LoopbaanBot.Reflection;
using LoopbaanBot.Rhythm;
using LoopbaanBot.Roadmaps;
using LoopbaanBot.RoleModels;
using LoopbaanBot.RoleModels.Carousels;
using LoopbaanBot.RoleModels.Talks;
using LoopbaanBot.Rounds.Keeping;
using LoopbaanBot.Scans;
using LoopbaanBot.Shared;
using LoopbaanBot.Visits;

namespace LoopbaanBot.Privacy.Data;

/// <summary>
/// Every kind of thing that the bot keeps about a person. What is not listed here does not appear in "mijn gegevens",
/// so a test fails when a store is missing. The texts <c>data.{name}.what</c> and <c>.why</c> belong to each.
/// </summary>
internal static class StoredKinds
{
    /// <summary>The teacher's own row: profile, language, the running talk, the chat to reach this person in.</summary>
    public static StoredKind Teacher { get; } = new(PeopleTable.TeacherRow, Retention.UntilErased);

    /// <summary>Rows in the person's own partition.</summary>
    public static IReadOnlyList<StoredKind> Rows { get; } =
    [
        Teacher,
        IntakeStore.Kind,
        ScanStore.Kind,
        ObstacleStore.Kind,
        LearningQuestionStore.Kind,
        ReflectionStore.Kind,
        ExerciseStore.Kind,
        ActionStore.Kind,
        ExcuseStore.Kind,
        ChanceStore.Kind,
        PathInterestStore.Kind,
        TopicDrafts.Kind,
        RhythmStore.Kind,
        PromptRows.Kind,
        RoadmapStore.Kind,
        CircleStore.Kind,
        GrantStore.Kind,
        ReceivedStore.Kind,
        ShareOutbox.Kind,
        NoticeStore.Kind,
        MemberCohorts.Kind,
        CodeTriesStore.Kind,
        HarvestStore.Kind,
        KeptMirrors.Kind,
        GivenMirrors.Kind,
        TalkNoteStore.Kind,
        CarouselNoteStore.Kind,
        VisitNoteStore.Kind,
        OwnTalks.Kind,
        ManagingStore.Kind,
    ];

    /// <summary>Tables beside that of people, each with rows about persons.</summary>
    public static IReadOnlyList<StoredKind> Tables { get; } =
    [
        new("installations", Retention.UntilErased),
        new("downloads", Retention.UntilUsed),
        new("erasures", Retention.UntilUsed),
        new("rhythms", Retention.UntilErased),
        new("moments", Retention.UntilUsed),
    ];

    /// <summary>The name of a kind in <see cref="Tables"/> as its table has it, which begins with a capital.</summary>
    public static string TableOf(StoredKind kind) => string.Concat(kind.Name[..1].ToUpperInvariant(), kind.Name[1..]);

    /// <summary>What belongs to several people, in <see cref="SharedTable"/>: one kind for each feature.</summary>
    public static IReadOnlyList<StoredKind> Shared { get; } =
    [
        CohortStore.Kind,
        BuddyGroupStore.Kind,
        BuddyWishStore.Kind,
        RoundStore.Kind,
        RoundPlaces.Kind,
        SeatStore.Kind,
        GroupMomentsStore.Kind,
        MirrorStore.Kind,
        RoleModelStore.Kind,
        CarouselStore.Kind,
        VisitStore.Kind,
        TalkStore.Kind,
    ];

    public static StoredKind? OfRow(string rowKey) =>
        Rows.FirstOrDefault(kind => rowKey == kind.Name || rowKey.StartsWith(kind.Prefix, StringComparison.Ordinal));
}
