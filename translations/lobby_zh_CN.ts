<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lobby::Wording</name>
    <message>
        <source>This entry is no longer here. Nothing was changed.</source>
        <translation>这条记录已不存在，没有任何改动。</translation>
    </message>
    <message>
        <source>Refresh the list and search again.</source>
        <translation>请刷新列表后重新搜索。</translation>
    </message>
    <message>
        <source>Somebody else changed this entry meanwhile. Your input is still here.</source>
        <translation>其他人刚刚修改了这条记录，您的输入仍在。</translation>
    </message>
    <message>
        <source>Look at the new version, then save again.</source>
        <translation>请查看最新内容，再保存一次。</translation>
    </message>
    <message>
        <source>Something in the input cannot be right. Nothing was saved and your input is still here.</source>
        <translation>输入的内容有误，尚未保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Correct the marked field and try again.</source>
        <translation>请更正标出的字段后重试。</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was changed.</source>
        <translation>已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>需要时可以重新开始。</translation>
    </message>
    <message>
        <source>The disk or a device did not answer. What was saved before is safe.</source>
        <translation>磁盘或设备没有响应，之前保存的数据是安全的。</translation>
    </message>
    <message>
        <source>Check that it is connected and try again.</source>
        <translation>请检查连接后重试。</translation>
    </message>
    <message>
        <source>It could not be saved because the disk is full. Your input is still here.</source>
        <translation>磁盘已满，无法保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Free some space on this computer, then save again.</source>
        <translation>请清理本机磁盘空间，然后再保存。</translation>
    </message>
    <message>
        <source>Changes cannot be saved at the moment. What was saved before is safe.</source>
        <translation>目前无法保存改动，之前保存的数据是安全的。</translation>
    </message>
    <message>
        <source>Close Lobby and open it again; if it stays so, restore the last backup.</source>
        <translation>请关闭大堂后重新打开；若仍然如此，请恢复最近的备份。</translation>
    </message>
    <message>
        <source>Your role does not include this. Nothing was changed.</source>
        <translation>您的角色没有此项权限，没有任何改动。</translation>
    </message>
    <message>
        <source>Ask a colleague who has the right, or the owner of this desk.</source>
        <translation>请找有权限的同事或本前台的负责人。</translation>
    </message>
    <message>
        <source>This needs a reason. Nothing was changed yet.</source>
        <translation>此操作需要填写原因，尚未作任何改动。</translation>
    </message>
    <message>
        <source>Write the reason and confirm.</source>
        <translation>请填写原因并确认。</translation>
    </message>
    <message>
        <source>Nobody is logged in. Nothing was changed.</source>
        <translation>当前没有人登录，没有任何改动。</translation>
    </message>
    <message>
        <source>Log in and try again.</source>
        <translation>请登录后重试。</translation>
    </message>
    <message>
        <source>That password is not right. Nothing is lost.</source>
        <translation>密码不正确，没有任何损失。</translation>
    </message>
    <message>
        <source>Try again; Caps Lock or the input method may be on.</source>
        <translation>请重试；可能打开了大写锁定或输入法。</translation>
    </message>
    <message>
        <source>There were too many wrong tries, so this is locked for a while. Nothing is lost.</source>
        <translation>错误次数过多，已暂时锁定，没有任何损失。</translation>
    </message>
    <message>
        <source>Wait and try again, or ask a supervisor to unlock.</source>
        <translation>请稍候重试，或请主管解锁。</translation>
    </message>
    <message>
        <source>There is no database in this folder. Nothing was changed.</source>
        <translation>此文件夹中没有数据库，没有任何改动。</translation>
    </message>
    <message>
        <source>Choose another folder, create a new database or restore a backup.</source>
        <translation>请选择其他文件夹、新建数据库或恢复备份。</translation>
    </message>
    <message>
        <source>There is a database in this folder already. It was left as it is.</source>
        <translation>此文件夹中已有数据库，未作改动。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder for the new one.</source>
        <translation>请打开它，或为新数据库选择其他文件夹。</translation>
    </message>
    <message>
        <source>This database was written by a newer Lobby. It was left as it is.</source>
        <translation>此数据库由更新版本的大堂写入，未作改动。</translation>
    </message>
    <message>
        <source>Install the newer version on this computer.</source>
        <translation>请在本机安装新版本。</translation>
    </message>
    <message>
        <source>This database is older than what this desk last saved. It was left as it is.</source>
        <translation>此数据库比本前台最后保存的状态更旧，未作改动。</translation>
    </message>
    <message>
        <source>If you restored it on purpose, confirm that; otherwise restore the latest backup.</source>
        <translation>若是有意恢复的，请确认；否则请恢复最新的备份。</translation>
    </message>
    <message>
        <source>The key does not open this database. It was left as it is.</source>
        <translation>密钥无法打开此数据库，未作改动。</translation>
    </message>
    <message>
        <source>Check that the key file belongs to this database, or use the recovery sheet.</source>
        <translation>请核对密钥文件是否属于此数据库，或使用恢复单。</translation>
    </message>
    <message>
        <source>Another Lobby has this database open. Nothing was changed.</source>
        <translation>另一个大堂窗口正在使用此数据库，没有任何改动。</translation>
    </message>
    <message>
        <source>Switch to the other window, or close it and try again.</source>
        <translation>请切换到那个窗口，或关闭它后重试。</translation>
    </message>
    <message>
        <source>The encryption engine of this installation is not the right one. The database was not opened.</source>
        <translation>本次安装的加密引擎不正确，数据库未打开。</translation>
    </message>
    <message>
        <source>Install Lobby again from its package.</source>
        <translation>请用安装包重新安装大堂。</translation>
    </message>
    <message>
        <source>The key file of this database is missing. The database itself was left as it is.</source>
        <translation>此数据库的密钥文件缺失，数据库本身未作改动。</translation>
    </message>
    <message>
        <source>Put the key file back from a backup, or use the recovery sheet.</source>
        <translation>请从备份中取回密钥文件，或使用恢复单。</translation>
    </message>
    <message>
        <source>The key file of this database is damaged. The database itself was left as it is.</source>
        <translation>此数据库的密钥文件已损坏，数据库本身未作改动。</translation>
    </message>
    <message>
        <source>The database file is empty. It was left as it is.</source>
        <translation>数据库文件是空的，未作改动。</translation>
    </message>
    <message>
        <source>Restore the last backup.</source>
        <translation>请恢复最近的备份。</translation>
    </message>
    <message>
        <source>This database is not encrypted, so Lobby does not open it. It was left as it is.</source>
        <translation>此数据库未加密，大堂不会打开它，未作改动。</translation>
    </message>
    <message>
        <source>Choose the folder of a Lobby database, or restore a backup.</source>
        <translation>请选择大堂数据库所在的文件夹，或恢复备份。</translation>
    </message>
    <message>
        <source>This database belongs to something else. It was left as it is.</source>
        <translation>此数据库属于其他程序或其他前台，未作改动。</translation>
    </message>
    <message>
        <source>Choose the folder of this desk&apos;s database.</source>
        <translation>请选择本前台数据库所在的文件夹。</translation>
    </message>
    <message>
        <source>The end of the database file is missing. What is left was not touched.</source>
        <translation>数据库文件不完整，剩余部分未被触动。</translation>
    </message>
    <message>
        <source>Restore the last backup; keep this file for the support.</source>
        <translation>请恢复最近的备份，并保留此文件供技术支持检查。</translation>
    </message>
    <message>
        <source>The database file is damaged. It was closed at once to keep what is left.</source>
        <translation>数据库文件已损坏，已立即关闭以保住其余数据。</translation>
    </message>
    <message>
        <source>The database file is a link to another place, so Lobby does not open it. Nothing was changed.</source>
        <translation>数据库文件是指向别处的链接，大堂不会打开它，没有任何改动。</translation>
    </message>
    <message>
        <source>Open the folder where the database really is.</source>
        <translation>请打开数据库真正所在的文件夹。</translation>
    </message>
    <message>
        <source>Others on this computer could read the database folder, so Lobby does not open it.</source>
        <translation>本机的其他用户可以读取数据库文件夹，大堂不会打开它。</translation>
    </message>
    <message>
        <source>Let the folder be readable by its owner alone and try again.</source>
        <translation>请将该文件夹设为仅所有者可读，然后重试。</translation>
    </message>
    <message>
        <source>The database is on a network drive, where it could be damaged. It was not opened.</source>
        <translation>数据库位于网络驱动器上，可能会损坏，因此未打开。</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer.</source>
        <translation>请将文件夹移到本机磁盘。</translation>
    </message>
    <message>
        <source>The departure is before the arrival. Nothing was saved and your input is still here.</source>
        <translation>离店日期早于入住日期，尚未保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>The room is taken for these nights. Nothing was saved and your input is still here.</source>
        <translation>该房间在这些晚上已被占用，尚未保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Choose another room or other dates.</source>
        <translation>请选择其他房间或日期。</translation>
    </message>
    <message>
        <source>There is no room chosen yet. Nothing was changed.</source>
        <translation>尚未选择房间，没有任何改动。</translation>
    </message>
    <message>
        <source>Choose a room, then check in.</source>
        <translation>请先选择房间，再办理入住。</translation>
    </message>
    <message>
        <source>The stay is not in a state that allows this. Nothing was changed.</source>
        <translation>该入住记录的当前状态不允许此操作，没有任何改动。</translation>
    </message>
    <message>
        <source>Refresh the page and look at the status of the stay.</source>
        <translation>请刷新页面并查看入住状态。</translation>
    </message>
    <message>
        <source>Today is not the day of arrival. Nothing was changed.</source>
        <translation>今天不是预抵日，没有任何改动。</translation>
    </message>
    <message>
        <source>Change the dates of the stay first if the guest is really here.</source>
        <translation>如果客人确已到店，请先修改入住日期。</translation>
    </message>
    <message>
        <source>The new departure is already past. Nothing was saved and your input is still here.</source>
        <translation>新的离店日期已经过去，尚未保存，您的输入仍在。</translation>
    </message>
    <message>
        <source>Choose today or a later day.</source>
        <translation>请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>The file is damaged or not of the expected kind. Nothing was imported.</source>
        <translation>文件已损坏或不是所需的类型，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Check that it is the right file, or export it again.</source>
        <translation>请确认文件是否正确，或重新导出。</translation>
    </message>
    <message>
        <source>The file is larger than what is read at once. Nothing was imported.</source>
        <translation>文件超过一次可读取的大小，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Divide it into smaller files and import them one after the other.</source>
        <translation>请将其拆分为较小的文件，再逐个导入。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::AboutBox</name>
    <message>
        <source>About Lobby</source>
        <translation>关于大堂</translation>
    </message>
    <message>
        <source>Lobby %1</source>
        <translation>大堂 %1</translation>
    </message>
    <message>
        <source>The front desk of a hotel, a travel agency or a branch office: guests, stays and everything promised to them, in an encrypted database on this computer.</source>
        <translation>酒店、旅行社和分支机构的前台：客人、入住记录以及对他们的每一项承诺，都保存在本机的加密数据库中。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. Made with Qt, SQLCipher, libsodium, ICU and Bootstrap Icons.</source>
        <translation>本程序是自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布，不附带任何担保。使用了 Qt、SQLCipher、libsodium、ICU 和 Bootstrap Icons。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::BottomBar</name>
    <message>
        <source>locks in %1</source>
        <translation>自动锁定 %1</translation>
    </message>
</context>
<context>
    <name>lobby::ui::DayBar</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of QDate for the day at the desk, with its weekday</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>显示的日期</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Guest</source>
        <translation>客人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>lobby::ui::MainWindow</name>
    <message>
        <source>This setting will be forgotten at the next start: it could not be written.</source>
        <translation>无法写入此设置，下次启动时将不再保留。</translation>
    </message>
    <message>
        <source>Search guests, rooms, document or phone tails, or type &gt; for commands</source>
        <translation>搜索客人、房号、证件尾号、电话，或输入 &gt; 执行命令</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>搜索与命令</translation>
    </message>
</context>
<context>
    <name>lobby::ui::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>lobby::ui::RailButton</name>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n 项需要您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::Search</name>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>New guest with this</source>
        <translation>以此新建客人</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房号</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SearchList</name>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>lobby::ui::SegmentBar</name>
    <message>
        <source>%1: %2 left of %3</source>
        <translation>%1：还剩 %2，共 %3</translation>
    </message>
</context>
<context>
    <name>lobby::ui::ShortcutOverlay</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>While the list has the focus; with Alt in its filter</source>
        <translation>焦点在列表时可用；在筛选框中加 Alt</translation>
    </message>
</context>
<context>
    <name>lobby::ui::StayPhrases</name>
    <message>
        <source>Expected</source>
        <comment>stay</comment>
        <translation>待入住</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>stay</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Departed</source>
        <translation>已退房</translation>
    </message>
    <message>
        <source>Direct</source>
        <comment>booking</comment>
        <translation>散客</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>官网</translation>
    </message>
    <message>
        <source>Online agency</source>
        <translation>在线旅行社</translation>
    </message>
    <message>
        <source>Travel agency</source>
        <translation>旅行社</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业协议</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Complimentary</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>Airline crew</source>
        <translation>航空机组</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>of arrival</comment>
        <translation>预计</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>抵店</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>离店</translation>
    </message>
    <message>
        <source>Room type</source>
        <translation>房型</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>过敏</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Do not give a room</source>
        <translation>不可接待</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>证件缺失</translation>
    </message>
    <message>
        <source>Should have left</source>
        <translation>逾期未退</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预计 %1 到</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2, %n night(s)</source>
        <translation>
            <numerusform>%1 至 %2，%n 晚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lobby::ui::TodayPage</name>
    <message>
        <source>Until</source>
        <translation>住至</translation>
    </message>
    <message>
        <source>Open or change the stay</source>
        <translation>打开或修改入住记录</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Open the guest</source>
        <translation>打开客人</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Lists of the day</source>
        <translation>当日列表</translation>
    </message>
    <message>
        <source>Filter by name, pinyin, room or confirmation number</source>
        <translation>按姓名、拼音、房号或订单号筛选</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>正在读取当日数据…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nobody in this list fits the filter.</source>
        <translation>当前筛选下没有结果。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>您的角色没有此权限。</translation>
    </message>
    <message>
        <source>Nobody is chosen in the list.</source>
        <translation>列表中没有选中客人。</translation>
    </message>
    <message>
        <source>Only somebody who is expected can be checked in.</source>
        <translation>只有待入住的客人才能办理入住。</translation>
    </message>
    <message>
        <source>Only somebody who is in house can be checked out.</source>
        <translation>只有在住的客人才能退房。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>lobby::ui::TodaySide</name>
    <message>
        <source>No room yet</source>
        <translation>尚未排房</translation>
    </message>
    <message>
        <source>Room %1 %2</source>
        <translation>房间 %1 %2</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>证件缺失</translation>
    </message>
    <message>
        <source>It can be typed at check-in.</source>
        <translation>办理入住时可以补填。</translation>
    </message>
    <message>
        <source>Document ending in %1</source>
        <translation>证件尾号 %1</translation>
    </message>
    <message>
        <source>Confirmation %1</source>
        <translation>订单号 %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>There is nothing here yet. Add the first guest, or import the bookings you have: everything stays encrypted on this computer.</source>
        <translation>这里还没有数据。请新建第一位客人，或导入已有的预订：所有数据都加密保存在本机。</translation>
    </message>
    <message>
        <source>Add a guest</source>
        <translation>新建客人</translation>
    </message>
    <message>
        <source>House</source>
        <comment>figures of the day</comment>
        <translation>本店</translation>
    </message>
</context>
<context>
    <name>lobby::ui::Vocabulary</name>
    <message>
        <source>Today</source>
        <translation>今日前台</translation>
    </message>
    <message>
        <source>Trips</source>
        <translation>行程</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>入住记录</translation>
    </message>
    <message>
        <source>Start a trip</source>
        <translation>办理出行</translation>
    </message>
    <message>
        <source>Receive a visitor</source>
        <translation>接待访客</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>办理入住</translation>
    </message>
    <message>
        <source>New trip</source>
        <translation>新建行程</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>新建来访</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>新建预订</translation>
    </message>
    <message>
        <source>Traveller</source>
        <translation>旅客</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>客人</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>预抵</translation>
    </message>
    <message>
        <source>Setting out</source>
        <translation>即将出行</translation>
    </message>
    <message>
        <source>Expected visitors</source>
        <translation>预约访客</translation>
    </message>
    <message>
        <source>In house</source>
        <translation>在住</translation>
    </message>
    <message>
        <source>Travelling</source>
        <translation>旅途中</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>在访</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>预离</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>即将返回</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>将离开</translation>
    </message>
    <message>
        <source>Pre-registered</source>
        <translation>已预办</translation>
    </message>
    <message>
        <source>Papers complete</source>
        <translation>资料齐全</translation>
    </message>
    <message>
        <source>Registered ahead</source>
        <translation>已预登记</translation>
    </message>
    <message>
        <source>Nobody arrives on this day.</source>
        <translation>这一天没有预抵客人。</translation>
    </message>
    <message>
        <source>Nobody sets out on this day.</source>
        <translation>这一天没有旅客出行。</translation>
    </message>
    <message>
        <source>No visitors are expected on this day.</source>
        <translation>这一天没有预约访客。</translation>
    </message>
    <message>
        <source>Nobody is in house on this day.</source>
        <translation>这一天没有在住客人。</translation>
    </message>
    <message>
        <source>Nobody travels on this day.</source>
        <translation>这一天没有旅途中的旅客。</translation>
    </message>
    <message>
        <source>No visitors are here on this day.</source>
        <translation>这一天没有在访访客。</translation>
    </message>
    <message>
        <source>Nobody departs on this day.</source>
        <translation>这一天没有预离客人。</translation>
    </message>
    <message>
        <source>Nobody comes back on this day.</source>
        <translation>这一天没有旅客返回。</translation>
    </message>
    <message>
        <source>No visitors leave on this day.</source>
        <translation>这一天没有访客离开。</translation>
    </message>
    <message>
        <source>Nobody is pre-registered for this day: that takes a room and a document.</source>
        <translation>这一天没有已预办的客人：需要已排房并有证件。</translation>
    </message>
    <message>
        <source>No traveller of this day has all papers yet.</source>
        <translation>这一天还没有资料齐全的旅客。</translation>
    </message>
    <message>
        <source>No visitor is registered ahead for this day.</source>
        <translation>这一天没有已预登记的访客。</translation>
    </message>
    <message>
        <source>Arrivals left</source>
        <translation>待抵</translation>
    </message>
    <message>
        <source>Still to set out</source>
        <translation>待出行</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>待来访</translation>
    </message>
    <message>
        <source>Rooms in house</source>
        <translation>在住房间</translation>
    </message>
    <message>
        <source>Trips under way</source>
        <translation>进行中的行程</translation>
    </message>
    <message>
        <source>Visits under way</source>
        <translation>进行中的来访</translation>
    </message>
    <message>
        <source>Departures left</source>
        <translation>待离</translation>
    </message>
    <message>
        <source>Still to come back</source>
        <translation>待返回</translation>
    </message>
    <message>
        <source>Still to leave</source>
        <translation>待离开</translation>
    </message>
    <message>
        <source>Start trip</source>
        <translation>出行</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登记来访</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>办理入住</translation>
    </message>
    <message>
        <source>End trip</source>
        <translation>结束行程</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登记离开</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>退房</translation>
    </message>
    <message>
        <source>%1 has set out.</source>
        <translation>%1已出行。</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>%1已登记来访。</translation>
    </message>
    <message>
        <source>%1 is checked in to room %2.</source>
        <translation>%1已入住 %2 房。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1已返回。</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>%1已登记离开。</translation>
    </message>
    <message>
        <source>%1 is checked out of room %2.</source>
        <translation>%1已从 %2 房退房。</translation>
    </message>
</context>
<context>
    <name>lobby::ui::WindowActions</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一个区域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一个区域</translation>
    </message>
    <message>
        <source>Page titles in the rail</source>
        <translation>侧栏显示页面名称</translation>
    </message>
    <message>
        <source>Right column</source>
        <translation>右侧栏</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>菜单栏</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Lobby</source>
        <translation>关于大堂</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>There is no page before this one.</source>
        <translation>前面没有页面了。</translation>
    </message>
    <message>
        <source>There is no page after this one.</source>
        <translation>后面没有页面了。</translation>
    </message>
</context>
</TS>
