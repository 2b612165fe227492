using LoopbaanBot.BotFramework.Schema;
using LoopbaanBot.BotFramework.Schema.Invokes;
using LoopbaanBot.BotFramework.Turns;
using LoopbaanBot.Careers.People;
using LoopbaanBot.Content;
using LoopbaanBot.Delivery;
using LoopbaanBot.People;

namespace LoopbaanBot.Conversation.Turns;

/// <summary>One turn of one person: who it is, in which language, what changes, and what goes back.</summary>
/// <remarks>Nothing leaves before the turn is kept: <see cref="Show"/>, <see cref="Post"/> and the rest only collect.</remarks>
internal sealed class TeacherTurn(ITurnContext context, StoredTeacher stored, ContentLibrary library)
{
    private readonly List<PartitionChange> _changes = [];
    private readonly List<PostedCard> _posts = [];
    private readonly bool _wasOutOfReach = stored.Teacher.Address is null;
    private readonly List<Func<CancellationToken, Task>> _afterwards = [];

    public ITurnContext Context { get; } = context;

    public StoredTeacher Stored { get; } = stored;

    public Teacher Teacher => Stored.Teacher;

    public Language Language => Teacher.Language ?? Languages.FromLocale(Context.Activity.Locale);

    public LanguageContent Content => library[Language];

    public Texts Texts => Content.Texts;

    /// <summary>True when this activity was kept before: answer it again, change nothing.</summary>
    public bool IsRepeat => Stored.Seen.Contains(Context.Activity.Id);

    /// <summary>True when the bot did not know before where to reach this person, and does now.</summary>
    public bool CameWithinReach => _wasOutOfReach && Teacher.Address is not null;

    /// <summary>What the school's directory calls this person; null when it does not say.</summary>
    public DisplayName? Name => DisplayName.From(Context.Activity.From?.Name);

    /// <summary>True when a view can travel: it answers a pressed Action.Execute.</summary>
    public bool CanShow => Context.Activity is { Type: ActivityTypes.Invoke, Name: InvokeNames.AdaptiveCardAction };

    public IReadOnlyList<PartitionChange> Changes => _changes;

    public View? View { get; private set; }

    public IReadOnlyList<PostedCard> Posts => _posts;

    /// <summary>What the card that was pressed becomes for everybody, now and after a reload.</summary>
    public PostedCard? Replacement { get; private set; }

    public Wording? Message { get; private set; }

    /// <summary>What is done once this turn is kept, such as a card for somebody else.</summary>
    public IReadOnlyList<Func<CancellationToken, Task>> Afterward => _afterwards;

    /// <summary>True when this turn must leave no trace: everything about the person was erased in it.</summary>
    public bool KeepsNothing { get; private set; }

    /// <param name="work">It may be done never, or twice, when the process is killed: it only speeds up what a tick does too.</param>
    public void Afterwards(Func<CancellationToken, Task> work) => _afterwards.Add(work);

    public void KeepNothing() => KeepsNothing = true;

    /// <summary>Keeps a change with this turn. Of two changes of one row the last counts: a write takes each row once.</summary>
    public void Change(PartitionChange change)
    {
        var earlier = _changes.FindIndex(known => known.Key == change.Key);
        if (earlier >= 0)
        {
            change = change.After(_changes[earlier]);
            _changes.RemoveAt(earlier);
        }

        _changes.Add(change);
    }

    public void Show(View view) => View = view;

    /// <summary>Where the words were typed, a view cannot travel: this card is posted in its place.</summary>
    public void ShowOnlyDoorway(PostedCard card)
    {
        View = null;
        Replacement = card;
    }

    public void ShowNothing() => View = null;

    /// <summary>A card without personal words: shown to a button, posted where it was asked in words.</summary>
    public void ShowOrPost(PostedCard card)
    {
        if (CanShow)
        {
            Show(View.Of(card, Language));
        }
        else
        {
            Post(card);
        }
    }

    public void Post(PostedCard card) => _posts.Add(card);

    public void ReplacePosted(PostedCard card) => Replacement = card;

    public void Say(Wording message) => Message = message;

    public Wording Word(string id, params (string Name, SafeValue Value)[] values) => Wording.Of(Texts, id, values);
}
